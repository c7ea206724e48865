/** Standard normal deviate of a two-sided 95 % interval. */
export const z95 = 1.959963984540054;

/** Standard normal deviate of a two-sided 99.8 % interval. */
export const z998 = 3.090232306167813;
