import type { Catalogue } from '$lib/text/catalogue';
import type { UploadFault } from '$lib/server/web/report/upload';

/** One sentence for each file that was not kept. */
export const uploadErrors = (faults: readonly UploadFault[], words: Catalogue['report']): string[] =>
	faults.map((fault) => {
		if (fault.reason === 'upload_too_large') return words.uploadTooLarge;
		if (fault.reason === 'upload_too_often') return fault.says;
		return words.fileRefused[fault.reason](fault.name);
	});
