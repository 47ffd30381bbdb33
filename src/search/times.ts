/** How often a name counts, by where it stands: a page's own name above all. Found by measuring, with `npm run bench -- search`. */
export const times = { title: 6, otherName: 6, word: 1.5, asked: 1.5, meaning: 1 };
