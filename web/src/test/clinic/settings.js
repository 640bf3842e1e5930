/** Where the clinic finds Lotsen and who it is there; without anything said, the demonstration that `./run` starts. */
const said = process.env;

export const base = said.LOTSEN ?? 'http://localhost:8080';
export const administrator = said.LOTSEN_ADMINISTRATOR ?? 'admin@norrtalje.example';
export const guide = said.LOTSEN_GUIDE ?? 'samira@norrtalje.example';
export const password = said.LOTSEN_PASSWORD ?? 'lotsen-demo';
export const municipality = said.LOTSEN_MUNICIPALITY ?? '2120000217';
/** Folder for every answer; emptied at the start. */
export const answers = said.LOTSEN_ANSWERS ?? 'answers';
/** Official test numbers of people whom nobody has referred yet: five. */
export const people = (said.LOTSEN_PEOPLE ?? '').split(',').filter((it) => it !== '');
