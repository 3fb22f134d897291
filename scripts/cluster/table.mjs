/** @typedef {{ title: string, from: number, until: number, acknowledged: number, failed: number, longest: number }} Line */
/** @typedef {Awaited<ReturnType<typeof import('./tally.mjs').readLosses>>} Losses */

const HEAD = ['Fault', 'Acts acknowledged', 'Lost', 'Doubled', 'Requests failed', 'Longest wait for an answer'];

/** @param {Line[]} lines @param {Losses} losses */
export function tableOf(lines, { lost, doubled, unanswered, refused, miscounted }) {
	const rows = lines.map(({ title, from, until, acknowledged, failed, longest }) => {
		/** @param {import('./acts.mjs').Act[]} acts */
		const among = (acts) =>
			acts.filter(({ answeredAt }) => answeredAt && answeredAt >= from && answeredAt < until).length;
		return [title, acknowledged, among(lost), among(doubled), failed, `${(longest / 1_000).toFixed(1)} s`];
	});
	const table = [HEAD, HEAD.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
	const all = lines.reduce((sum, { acknowledged }) => sum + acknowledged, 0);
	return `${table}

${all} acts acknowledged in these windows; of all acts ${lost.length} lost, ${doubled.length} doubled, ${unanswered.length} never answered,
${refused.length} refused by a rule; ${miscounted.length} reports whose count of supports differs from its supports.`;
}
