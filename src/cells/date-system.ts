/** The date system of a workbook: its serial numbers count days from 1900 or from 1904. */
export type DateSystem = 1900 | 1904;

/** Days by which a serial number of the 1904 system falls short of that of the same day in the 1900 system (R1). */
export const daysBetweenSystems = 1462;
