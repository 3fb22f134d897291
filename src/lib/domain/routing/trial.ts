/** One report, to whom it would be advised to go before and after, and who has it now. Null: nobody. */
export type Tried = { before: string | null; after: string | null; holder: string | null };

/** So many reports would go elsewhere in the same way; how many of them lie there by now, and how many where they went. */
export type Flow = { from: string | null; to: string | null; count: number; borneOut: number; contradicted: number };

/** The ways that reports would go elsewhere, the most used first. */
export function flowsOf(tried: readonly Tried[]): Flow[] {
	const flows = new Map<string, Flow>();
	for (const { before, after, holder } of tried) {
		if (before === after) continue;
		const key = `${before} ${after}`;
		const flow = flows.get(key) ?? { from: before, to: after, count: 0, borneOut: 0, contradicted: 0 };
		flow.count += 1;
		if (holder !== null && holder === after) flow.borneOut += 1;
		if (holder !== null && holder === before) flow.contradicted += 1;
		flows.set(key, flow);
	}
	return [...flows.values()].sort(
		(a, b) => b.count - a.count || `${a.from} ${a.to}`.localeCompare(`${b.from} ${b.to}`)
	);
}

/** How many reports each agency would be advised to get, before and after. */
export type Load = { agencyId: string; before: number; after: number };

export function loadsOf(tried: readonly Tried[]): Load[] {
	const loads = new Map<string, Load>();
	const loadOf = (agencyId: string): Load => {
		const load = loads.get(agencyId) ?? { agencyId, before: 0, after: 0 };
		loads.set(agencyId, load);
		return load;
	};
	for (const { before, after } of tried) {
		if (before) loadOf(before).before += 1;
		if (after) loadOf(after).after += 1;
	}
	return [...loads.values()]
		.filter(({ before, after }) => before !== after)
		.sort(
			(a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || a.agencyId.localeCompare(b.agencyId)
		);
}
