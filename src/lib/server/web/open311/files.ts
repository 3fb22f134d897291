import type { Lang } from '$lib/domain/language';
import type { RefusedFile } from '$lib/server/usecases/thread/keep-files';
import { refusalsFor } from '$lib/text/refusal/catalogue';
import { inOneBreath } from '$lib/text/refusal/refusal';
import type { Fields } from './fields';

/** As GeoReport 2.1 names them, and as FixMyStreet does. */
export const filesIn = (fields: Fields): File[] => fields.files(/^media(\[\d*\])?$/, /^photo\d*$/);

/** Why each of them was not taken. */
export function fileWords(files: readonly RefusedFile[], lang: Lang): string[] {
	const { file } = refusalsFor(lang);
	return files.map(({ name, reason }) => inOneBreath(file[reason](name)));
}
