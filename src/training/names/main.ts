import { writeFileSync } from 'node:fs';
import { compileNames } from './compile';

const FILE = 'media/models/names.bin';
const bytes = compileNames('all');
writeFileSync(FILE, bytes);
console.log(`${FILE}: ${bytes.length.toLocaleString('en')} bytes`);
