import type { ConsultationStage } from '$lib/domain/consultation/stage';
import type { Lang } from '$lib/domain/language';
import type { ConsultationCatalogue } from '$lib/text/consultation-catalogue';
import { formatInstant } from '$lib/text/format';

type Window = { stage: ConsultationStage; opensAt: Date | null; closesAt: Date | null };

/** When people may speak, in one line: the hour that matters in this stage. Null while there is no date. */
export function sayWindow(
	{ stage, opensAt, closesAt }: Window,
	{ topic }: Pick<ConsultationCatalogue, 'topic'>,
	{ lang, zone }: { lang: Lang; zone: string }
): string | null {
	if (!opensAt || !closesAt) return null;
	const at = (instant: Date) => formatInstant(lang, instant, zone, 'medium');
	if (stage === 'open') return topic.window.until(at(closesAt));
	if (stage === 'draft' || stage === 'scheduled') return topic.window.from(at(opensAt), at(closesAt));
	return topic.window.over(at(opensAt), at(closesAt));
}
