import { catalogue } from './catalogue';

for (const [id, customFunction] of Object.entries(catalogue)) CustomFunctions.associate(id, customFunction);
