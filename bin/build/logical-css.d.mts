export function logicalCss(css: string): string
