import { STAGE_WINDOW, type ConsultationStage, type WindowState } from '$lib/domain/consultation/stage';
import type { Lang } from '$lib/domain/language';
import type { ConsultationCatalogue } from './consultation-catalogue';
import { formatInstant } from './format';

type Window = { stage: ConsultationStage; opensAt: string | null; closesAt: string | null };

/** When people may speak, in one line: the hour that matters in this stage. Null while there is no date. */
export function sayWindow(
	{ stage, opensAt, closesAt }: Window,
	{ topic }: Pick<ConsultationCatalogue, 'topic'>,
	{ lang, zone }: { lang: Lang; zone: string }
): string | null {
	if (!opensAt || !closesAt) return null;
	const at = (instant: string) => formatInstant(lang, instant, zone, 'medium');
	const { from, until, over } = topic.window;
	const says = { ahead: from, running: (_: string, end: string) => until(end), over } satisfies Record<
		WindowState,
		unknown
	>;
	return says[STAGE_WINDOW[stage]](at(opensAt), at(closesAt));
}
