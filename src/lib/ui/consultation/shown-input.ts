import type { Hidden } from '$lib/domain/thread/shown-post';
import type { ConsultationCatalogue } from '$lib/text/consultation-catalogue';
import { hidingWords } from '$lib/text/ground-words';

export const hiddenWords = (hidden: Hidden | null, { law }: ConsultationCatalogue): string | undefined =>
	hidingWords(hidden, law);
