/** Problems of the queue: several requests at once, tags, kept views, and the search. */
export const queueProblems = {
  'cases-missing': 'Select at least one request',
  'tag-missing': 'Choose a tag',
  'tag-unknown': 'This tag is not offered any more. Choose another',
  'tag-name-missing': 'Give the tag a name',
  'tag-name-taken': 'There is a tag with this name already',
  'tags-too-many': 'There are {max} tags already. Use one of them, or rename one that is retired',
  'view-name-missing': 'Give the view a name',
  'view-name-taken': 'There is a view with this name already',
  'views-too-many': 'There are {max} views already. Delete one first',
} as const
