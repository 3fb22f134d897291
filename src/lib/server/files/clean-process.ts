import { cleanFile, type Upload } from './clean.ts';

/*
 * The process in which files are drawn and written anew, one at a time. Bare Node runs this file: its memory is its own
 * and goes with it, and a decoder that falls over takes no request with it.
 */

process.on('message', (upload: Upload) => {
	void cleanFile(upload).then((cleaned) => process.send?.(cleaned));
});
// Whoever asked is gone.
process.on('disconnect', () => process.exit(0));
