/** How long the model may think before it answers. */
export type Effort = 'low' | 'medium' | 'high' | 'xhigh'

export const EFFORTS: readonly Effort[] = ['low', 'medium', 'high', 'xhigh']
