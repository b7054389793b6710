/** Set by the build; not defined where the files are served as they are. */
declare const WIDGET_VERSION: string

interface Window {
  Chat?: ((...args: any[]) => void) & { q?: ArrayLike<any>[] }
}
