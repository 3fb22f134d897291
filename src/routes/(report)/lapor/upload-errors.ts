import type { Lang } from '$lib/domain/language';
import type { UploadFault } from '$lib/server/web/report/upload';
import { refusalsFor } from '$lib/text/refusal/catalogue';
import { inOneBreath } from '$lib/text/refusal/refusal';

/** One sentence for each file that was not kept. */
export const uploadErrors = (faults: readonly UploadFault[], lang: Lang): string[] =>
	faults.map((fault) => {
		const { file } = refusalsFor(lang);
		if (fault.reason === 'upload_too_large') return inOneBreath(file.all_too_large);
		if (fault.reason === 'upload_too_often') return fault.says;
		return inOneBreath(file[fault.reason](fault.name));
	});
