import { describe, expect, it } from 'vitest';
import { CONSULTATION_STAGES } from './stage';
import { stagesIn, type StageGroup } from './stage-group';

describe('stages as readers think of them', () => {
	it.each<[StageGroup, string[]]>([
		['ahead', ['scheduled']],
		['takes_inputs', ['open']],
		['deliberation', ['deliberated', 'minutes_signed']],
		['keeping', ['published', 'follow_up']],
		['kept', ['completed']],
		['dropped', ['cancelled']]
	])('%s', (group, stages) => {
		expect(stagesIn(group)).toEqual(stages);
	});

	it('leave out a draft alone', () => {
		const listed = (['ahead', 'takes_inputs', 'deliberation', 'keeping', 'kept', 'dropped'] as const).flatMap(stagesIn);
		expect(CONSULTATION_STAGES.filter((stage) => !listed.includes(stage))).toEqual(['draft']);
	});
});
