import { describe, expect, it } from 'vitest';
import { tableOf } from '../thread/act-table.fixture';
import { COMPLAINT_ACTS } from './acts';

describe('the acts of a report', () => {
	it('read as a table: who may, what is asked, where the words go, who hears, what it does', () => {
		expect(tableOf(COMPLAINT_ACTS)).toMatchInlineSnapshot(`
			"act               | who may                                                                      | asks                                              | words                 | hear of it                                                | does
			route             | turn                                                                         | text? agencyId                                    | reason                | reporter officers followers                               | publishes
			ask               | turn                                                                         | text                                              | question              | reporter followers                                        | -
			complete          | turn                                                                         | text files?                                       | completion            | officers moderators followers                             | -
			record_answer     | asker                                                                        | text files? answeredBy                            | completion +line      | reporter followers                                        | -
			withdraw_question | asker                                                                        | text                                              | reason                | reporter followers                                        | -
			reclassify        | moderator                                                                    | text classification                               | reason                | reporter officers                                         | classifies
			refer             | turn                                                                         | text responsible                                  | reason                | reporter followers                                        | publishes
			archive           | turn                                                                         | text archiveReason                                | reason                | reporter followers                                        | -
			accept            | turn                                                                         | nothing                                           | reason                | reporter followers                                        | -
			answer            | turn                                                                         | text repeated? files?                             | official_answer       | reporter followers                                        | -
			promise           | turn                                                                         | text why promisedOn repeated? files?              | not_yet               | reporter heads followers                                  | must tell
			hand_over         | turn                                                                         | text agencyId                                     | reason                | reporter officers followers                               | -
			return            | turn                                                                         | text                                              | reason                | reporter moderators followers                             | -
			dispute           | turn                                                                         | text                                              | reason                | reporter moderators secretariat followers                 | -
			resolve           | turn                                                                         | text doneWhere? doneOn? outcome? repeated? files? | resolution            | reporter followers                                        | must tell
			rework            | turn                                                                         | text                                              | official_answer +line | reporter officers heads followers                         | must tell
			rule              | turn                                                                         | text files?                                       | official_answer +line | reporter officers heads inspectors followers              | must tell
			confirm           | turn                                                                         | text?                                             | reply +line           | officers followers                                        | judges
			contest           | turn                                                                         | text files?                                       | objection             | officers heads inspectors secretariat followers           | -
			withdraw          | reporter                                                                     | text?                                             | reply +line           | officers followers                                        | -
			reopen            | reporter                                                                     | text files?                                       | objection +line       | officers heads inspectors secretariat followers           | -
			appeal            | reporter                                                                     | text files?                                       | objection +line       | moderators followers                                      | -
			lapse             | system                                                                       | -                                                 | -                     | reporter officers followers                               | -
			climb             | system                                                                       | -                                                 | -                     | reporter heads inspectors secretariat followers           | -
			submit            | reporter officer agency_head facilitator moderator inspector secretary admin | -                                                 | -                     | reporter moderators                                       | classifies
			rate              | reporter                                                                     | text(0-500)? rating                               | reason                | -                                                         | if not rated: judges
			deny_answer       | reporter                                                                     | text                                              | objection +line       | officers heads moderators followers                       | if answerRecorded:
			hide_name         | reporter moderator                                                           | text(0-500)? (moderator: text)                    | reason                | reporter                                                  | if not anonymous:
			show_name         | reporter                                                                     | nothing                                           | -                     | -                                                         | if anonymous:
			seal_report       | reporter moderator                                                           | text(0-500)? (moderator: text)                    | reason                | reporter officers                                         | if not confidential: seals
			open_report       | reporter moderator                                                           | text(0-500)? (moderator: text)                    | reason                | reporter officers followers                               | if confidential: unseals
			issue_code        | officer agency_head facilitator moderator inspector admin                    | -                                                 | -                     | reporter                                                  | -
			record_sp4n       | moderator officer agency_head                                                | sp4nNumber                                        | -                     | reporter                                                  | -
			open_identity     | moderator inspector admin                                                    | text(10-500)                                      | reason                | reporter                                                  | inside for oversight
			cite              | facilitator                                                                  | -                                                 | -                     | reporter followers                                        | -
			tell_progress     | officer agency_head facilitator participant system                           | -                                                 | reason                | reporter followers                                        | -
			reply             | reporter officer agency_head facilitator moderator inspector citizen         | text files?                                       | reply                 | reporter officers                                         | about words
			note              | officer agency_head facilitator moderator inspector                          | text files?                                       | internal_note         | -                                                         | about words inside
			hide_thread       | moderator                                                                    | text rule                                         | reason                | reporter                                                  | if not hidden: hides
			restore_thread    | moderator                                                                    | text                                              | reason                | reporter                                                  | if hidden: restores
			hide_post         | moderator                                                                    | text rule                                         | reason                | author                                                    | hides_post about post
			restore_post      | moderator                                                                    | text                                              | reason                | author                                                    | restores_post about post
			dismiss_flags     | moderator                                                                    | -                                                 | -                     | -                                                         | about thread_or_post inside
			lock              | moderator                                                                    | text rule                                         | reason                | reporter                                                  | if not locked: locks
			unlock            | moderator                                                                    | text                                              | reason                | reporter                                                  | if locked: unlocks
			remind            | system                                                                       | -                                                 | -                     | officers heads moderators                                 | reckons inside
			escalate          | system                                                                       | -                                                 | -                     | reporter officers heads moderators secretariat inspectors | reckons
			recalculate       | system                                                                       | -                                                 | reason                | reporter officers                                         | reckons"
		`);
	});

	it('have one word each in an address', () => {
		const verbs = Object.values(COMPLAINT_ACTS).flatMap((law) => ('verb' in law ? [law.verb] : []));
		expect(new Set(verbs).size).toBe(verbs.length);
	});
});
