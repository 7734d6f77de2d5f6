export { readWebanno } from './webanno/read';
export { writeWebanno } from './webanno/write';
