import type { Env } from '../env';
import { lastingMac } from './lasting-key';

/**
 * Who answered, as a survey keeps it. The survey is part of what is fingerprinted, so that the answers of one person to
 * two surveys have nothing in common, and without the secret nobody's answer can be found by trying names.
 */
export const surveyVoice = (env: Pick<Env, 'secret' | 'lasting'>, surveyId: string, voice: string): string =>
	lastingMac(env, 'survey', `${surveyId} ${voice}`);
