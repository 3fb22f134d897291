import type { Band } from '$lib/domain/survey/satisfaction-index';
import type { SurveyStatus } from '$lib/domain/survey/survey';
import type { Tone } from '../tone';

/** `late` means lateness and danger; a bad grade is neither, and its letter says what it is. */
export const BAND_TONE = { A: 'done', B: 'neutral', C: 'soon', D: 'soon' } as const satisfies Record<Band, Tone>;

export const SURVEY_TONE = {
	scheduled: 'paused',
	open: 'neutral',
	closed: 'ended'
} as const satisfies Record<SurveyStatus, Tone>;
