/** Edition of the rules that the figures follow; every sheet shows it. */
export const rulesVersion = '1.0';
