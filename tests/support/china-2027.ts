/** A list for 2027 as the State Council might publish it, as a table to be loaded. */
export const CHINA_2027_TABLE = `date,end date,name,kind
2027-01-01,2027-01-03,元旦,off
2027-02-05,2027-02-11,春节,off
2027-01-31,,春节,work
2027-02-20,,春节,work
2027-04-03,2027-04-05,清明节,off
2027-05-01,2027-05-05,劳动节,off
2027-04-25,,劳动节,work
2027-05-08,,劳动节,work
2027-06-09,,端午节,off
2027-09-15,2027-09-17,中秋节,off
2027-09-12,,中秋节,work
2027-09-18,,中秋节,work
2027-10-01,2027-10-07,国庆节,off
2027-09-26,,国庆节,work
2027-10-09,,国庆节,work
`
