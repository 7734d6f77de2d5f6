export { writeCasJson } from './uima/json';
export { readCasJson } from './uima/readJson';
export { readXmi } from './uima/readXmi';
export { writeXmi } from './uima/xmi';
