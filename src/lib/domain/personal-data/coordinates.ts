import { cueBefore } from './cue';
import type { Hit } from './kind';

/** Two numbers with five decimals or more stand within metres of a door. */
const PAIR = /(?<![\d.,])(-?\d{1,2}[.,]\d{5,15})[°]?\s?(?:[NS]|LU|LS)?[ ]?[,;/ ][ ]?(-?\d{2,3}[.,]\d{5,15})(?![\d])/g;

/** Where a report happened may be told to the metre; where its reporter lives is theirs to keep. */
export const findCoordinates = (text: string): Hit[] =>
	[...text.matchAll(PAIR)].map(({ index, 0: all }) => ({
		kind: 'coordinates',
		from: index,
		to: index + all.length,
		confidence: cueBefore(text, index, ['home', 'other']) === 'home' ? 'high' : 'low'
	}));
