import { hintWhileWriting } from './hint-while-writing';

hintWhileWriting();
