import type { Lang } from '$lib/domain/language';
import type { Catalogue } from '$lib/text/catalogue';
import { formatClock } from '$lib/text/format';
import type { UploadFault } from '$lib/server/web/report/upload';

/** One sentence for each file that was not kept. */
export const uploadErrors = (
	faults: readonly UploadFault[],
	words: Catalogue['report'],
	{ lang, zone }: { lang: Lang; zone: string }
): string[] =>
	faults.map((fault) => {
		if (fault.reason === 'upload_too_large') return words.uploadTooLarge;
		if (fault.reason === 'upload_too_often') return words.uploadTooOften(formatClock(lang, fault.retryAt, zone));
		return words.fileRefused[fault.reason](fault.name);
	});
