import { account } from './account';
import { bulk } from './bulk';
import { back } from './back';
import { calendar, policy, province, rule } from './administration';
import { common } from './common';
import { complaint } from './complaint';
import { contact } from './contact';
import { decision } from './decision';
import { file } from './file';
import { attendance, survey, surveyDesk } from './gathering';
import { draftText, hosting } from './hosting';
import { holds } from './holds';
import { input } from './input';
import { mailIn } from './mail-in';
import { citation, lacking, minutes, promise } from './minutes';
import { office } from './office';
import { openData } from './open-data';
import { page } from './page';
import { personal } from './personal';
import { sp4n } from './sp4n';
import { team } from './team';
import { view } from './view';
import { routing } from './routing';
import { evidence } from './evidence';
import { queue } from './queue';

import type { refusals as source } from '../../id/refusal/refusals';

export const refusals: typeof source = {
	account,
	attendance,
	back,
	bulk,
	calendar,
	citation,
	common,
	complaint,
	contact,
	decision,
	draftText,
	file,
	holds,
	hosting,
	input,
	lacking,
	mailIn,
	minutes,
	office,
	openData,
	page,
	personal,
	policy,
	promise,
	province,
	routing,
	evidence,
	queue,
	rule,
	survey,
	surveyDesk,
	sp4n,
	team,
	view
};
