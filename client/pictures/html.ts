import * as vscode from 'vscode';

/**
 * The page of a picture: nothing but a script and a style sheet of our own. It may load nothing else, from anywhere, and no
 * script runs but the one that bears this page's own random number.
 */
export function pageOf(webview: vscode.Webview, folder: vscode.Uri): string {
  const nonce = randomNumber();
  const script = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'pictures.js'));
  const style = webview.asWebviewUri(vscode.Uri.joinPath(folder, 'pictures.css'));
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

const randomNumber = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
