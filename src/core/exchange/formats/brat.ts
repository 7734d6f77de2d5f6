export { readBrat } from './brat/read';
export { writeBrat } from './brat/write';
