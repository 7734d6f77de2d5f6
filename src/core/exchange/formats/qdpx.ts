export { readQdpx } from './qdpx/read';
export { writeQdpx, writeQdpxCrlf } from './qdpx/write';
