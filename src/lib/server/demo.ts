/** The one door between the product and its demo: nothing else here knows what is behind it. */
export { openDemoClock, type DemoClock } from '$demo/play/clock';
export { seedNow, seedOnFirstRun, sowThreads } from '$demo/play/first-run';
export { CLOCK_STEPS, moveClock } from '$demo/play/move-clock';
export { leaveNews, takeNews } from '$demo/play/news';
export { resetDemo, resetUnderWay } from '$demo/play/reset';
export { signInDemo } from '$demo/play/sign-in';
export { stateOfDemo } from '$demo/play/sowing';
