/** Position of the goal and of the action in it, both from 1: the second action of the first goal is 1.2. */
export function actionReference(goalNumber: number, actionNumber: number): string {
  return `${goalNumber}.${actionNumber}`;
}

interface Placed {
  id: string;
  position: number;
}

/** The reference of every action by its id. Positions give the order alone: gaps in them leave none in the numbers. */
export function actionReferences(goals: readonly (Placed & { actions: readonly Placed[] })[]): Map<string, string> {
  const references = new Map<string, string>();
  inOrder(goals).forEach((goal, goalIndex) => {
    inOrder(goal.actions).forEach((action, actionIndex) => {
      references.set(action.id, actionReference(goalIndex + 1, actionIndex + 1));
    });
  });
  return references;
}

export function inOrder<T extends { position: number }>(placed: readonly T[]): T[] {
  return [...placed].sort((a, b) => a.position - b.position);
}
