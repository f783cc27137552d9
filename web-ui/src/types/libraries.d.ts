/* What is known of the libraries whose addresses the build fills in; read by the type check alone. */

declare module '*/lit-html.js' {
  export * from 'lit-html';
}

declare module '*/directives/repeat.js' {
  export * from 'lit-html/repeat';
}

declare module '*/reactive-element.js' {
  export * from 'reactive-element';
}

declare module '*/echarts.common.min.js' {}
