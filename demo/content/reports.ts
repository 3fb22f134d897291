import { administrationReports } from './reports-administration';
import { briefReports } from './reports-brief';
import { educationReports } from './reports-education';
import { environmentReports } from './reports-environment';
import { healthReports } from './reports-health';
import { roadReports } from './reports-roads';
import { seaAndFarmingReports } from './reports-sea-farming';
import { socialReports } from './reports-social';
import { supervisoryReports } from './reports-supervisory';
import { transportReports } from './reports-transport';
import { utilityReports } from './reports-utilities';
import { womenAndChildrenReports } from './reports-women-children';
import { workReports } from './reports-work';
import type { DemoReport } from './types';

export const reports: readonly DemoReport[] = [
	...roadReports,
	...utilityReports,
	...transportReports,
	...healthReports,
	...educationReports,
	...socialReports,
	...administrationReports,
	...seaAndFarmingReports,
	...environmentReports,
	...workReports,
	...womenAndChildrenReports,
	...supervisoryReports,
	...briefReports
];
