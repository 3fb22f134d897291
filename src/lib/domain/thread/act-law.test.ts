import { expect, it } from 'vitest';
import { MODE_ACTS } from '../complaint/mode-acts';
import { owesWords } from './act-law';

it('asks words of a moderator that a reporter may leave out', () => {
	for (const act of [MODE_ACTS.hide_name, MODE_ACTS.seal_report]) {
		expect(owesWords(act, 'moderator')).toBe(true);
		expect(owesWords(act, 'reporter')).toBe(false);
		expect(owesWords(act, null)).toBe(false);
	}
	expect(owesWords({ asks: { text: 'required' } }, null)).toBe(true);
});
