import { addLanguage } from '#scripts/languages/new-language.ts'

const [tag = '', name = '', direction = 'ltr'] = process.argv.slice(2)

if (import.meta.main) {
  if (
    !/^[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?$/.test(tag) ||
    !name ||
    (direction !== 'ltr' && direction !== 'rtl')
  )
    throw new Error('Say which: npm run language:new -- fr Français [rtl]')
  addLanguage(process.cwd(), { tag, name, direction }, (english) => english)
}
