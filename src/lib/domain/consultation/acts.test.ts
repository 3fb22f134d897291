import { describe, expect, it } from 'vitest';
import { tableOf } from '../thread/act-table.fixture';
import { CONSULTATION_ACTS } from './acts';

describe('the acts of a consultation', () => {
	it('read as a table: who may, what is asked, where the words go, who hears, what it does', () => {
		expect(tableOf(CONSULTATION_ACTS)).toMatchInlineSnapshot(`
			"act                | who may                                                              | asks                            | words         | hear of it                                       | does
			prepare            | facilitator agency_head                                              | -                               | -             | -                                                | inside
			schedule           | facilitator agency_head                                              | -                               | -             | heads invitees followers                         | publishes tells_when
			open               | facilitator system                                                   | -                               | -             | invitees followers                               | tells_when
			close_inputs       | facilitator system                                                   | -                               | -             | facilitators participants followers              | -
			seal_minutes       | agency_head officer facilitator participant                          | -                               | -             | heads facilitators                               | -
			publish            | facilitator agency_head                                              | -                               | -             | officers heads participants followers            | -
			begin_follow_up    | facilitator agency_head                                              | -                               | -             | -                                                | -
			conclude           | facilitator agency_head                                              | -                               | -             | participants followers                           | -
			cancel             | facilitator agency_head                                              | text(0-1000)                    | reason        | heads participants invitees followers            | tells_when
			revise             | facilitator agency_head                                              | -                               | reason        | invitees followers                               | reckons tells_when
			publish_text       | facilitator agency_head                                              | -                               | reason        | participants followers                           | -
			record_meeting     | facilitator agency_head                                              | -                               | meeting_note  | -                                                | -
			contribute         | facilitator agency_head citizen anyone                               | -                               | input         | contributors moderators                          | -
			refuse_inputs      | moderator facilitator                                                | -                               | -             | contributors                                     | recounts inside
			dispose            | facilitator agency_head                                              | -                               | disposition   | contributors                                     | recounts
			affirm             | citizen                                                              | -                               | -             | -                                                | -
			finalise_minutes   | facilitator agency_head                                              | -                               | -             | signatories                                      | -
			reopen_minutes     | facilitator agency_head                                              | -                               | reason        | signatories                                      | -
			sign_minutes       | agency_head officer facilitator participant                          | -                               | -             | -                                                | -
			refuse_signing     | agency_head officer facilitator participant                          | text(5-1000)                    | reason        | signatories heads facilitators                   | inside
			replace_party      | facilitator agency_head                                              | text(5-1000)                    | reason        | signatories                                      | inside
			remind_signing     | system                                                               | -                               | -             | signatories                                      | inside
			remind_invited     | system                                                               | -                               | -             | invitees                                         | tells_when inside
			add_addendum       | facilitator agency_head                                              | -                               | addendum      | signatories participants followers               | -
			record_publication | facilitator agency_head                                              | -                               | -             | -                                                | -
			take_back          | facilitator agency_head                                              | text(5-1000)                    | reason        | invitees participants followers                  | tells_when
			cite               | facilitator agency_head                                              | -                               | -             | -                                                | -
			report_progress    | officer agency_head facilitator                                      | text files?                     | progress      | followers                                        | reckons
			fulfil             | officer agency_head                                                  | text files                      | fulfilment    | participants followers                           | times
			confirm_fulfilment | participant                                                          | text?                           | reply +line   | officers                                         | times
			contest_fulfilment | participant                                                          | text files?                     | objection     | officers heads followers                         | times
			accept_silence     | system                                                               | -                               | -             | officers                                         | times
			waive              | agency_head                                                          | text                            | reason        | participants followers                           | times
			accept_waiver      | participant                                                          | text?                           | reply +line   | officers followers                               | times
			contest_waiver     | participant                                                          | text files?                     | objection     | officers heads followers                         | times
			reply              | reporter officer agency_head facilitator moderator inspector citizen | text files?                     | reply         | contributors                                     | about words
			note               | officer agency_head facilitator moderator inspector                  | text files?                     | internal_note | -                                                | about words inside
			hide_thread        | moderator                                                            | text rule                       | reason        | heads facilitators flaggers                      | if not hidden: hides
			restore_thread     | moderator                                                            | text                            | reason        | heads facilitators                               | if hidden: restores
			hide_post          | moderator facilitator                                                | text rule                       | reason        | contributors flaggers                            | hides_post about post carried
			restore_post       | moderator facilitator                                                | text                            | reason        | contributors                                     | restores_post about post carried
			dismiss_flags      | moderator                                                            | -                               | -             | flaggers                                         | about thread_or_post inside
			collapse_post      | system                                                               | -                               | reason        | contributors                                     | folds_post about post
			lift_collapse      | system moderator                                                     | -                               | -             | contributors                                     | unfolds_post about post
			admit              | moderator facilitator                                                | nothing                         | -             | contributors                                     | restores_post about post
			refuse_post        | moderator facilitator                                                | text rule                       | reason        | contributors                                     | about post inside for oversight
			release            | system                                                               | -                               | -             | contributors                                     | restores_post about post
			split_post         | moderator facilitator                                                | text rule                       | reason        | contributors                                     | hides_post about post
			pin_post           | moderator facilitator                                                | nothing                         | -             | contributors                                     | about post
			unpin_post         | moderator facilitator                                                | nothing                         | -             | -                                                | about post
			warn               | moderator facilitator                                                | text rule                       | reason        | contributors                                     | about post inside for oversight
			silence            | moderator                                                            | text rule until                 | reason        | contributors                                     | about post inside for oversight
			suspend            | moderator                                                            | text rule until                 | reason        | contributors                                     | about post inside for oversight
			lift_sanction      | moderator                                                            | text                            | reason        | contributors                                     | about post inside for oversight
			lock               | moderator facilitator                                                | text rule                       | reason        | facilitators                                     | if not locked: locks
			unlock             | moderator facilitator                                                | text                            | reason        | facilitators                                     | if locked: unlocks
			redact             | moderator facilitator                                                | passages? otherWords? text rule | reason        | contributors flaggers                            | about written carried
			unredact           | moderator facilitator                                                | text                            | reason        | contributors                                     | about masked carried
			redact_picture     | moderator facilitator                                                | areasWay areas text rule        | reason        | contributors flaggers                            | about picture carried
			restore_picture    | moderator facilitator                                                | text                            | reason        | contributors                                     | about masked carried
			remind             | system                                                               | -                               | -             | officers heads                                   | reckons inside
			escalate           | system                                                               | -                               | -             | officers heads moderators secretariat inspectors | reckons
			queue_overdue      | system                                                               | -                               | -             | moderators secretariat inspectors                | inside for oversight
			recalculate        | system                                                               | -                               | reason        | -                                                | reckons"
		`);
	});
});
