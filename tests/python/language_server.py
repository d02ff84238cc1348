"""Pyright's language server, asked as an editor asks it."""

import json
import subprocess
import sys


class LanguageServer:
    """A server that has one file open."""

    def __init__(self, file, text):
        command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._asked = 0
        folder = {"uri": file.parent.as_uri(), "name": "folder"}
        capabilities = {
            "textDocument": {
                "hover": {"contentFormat": ["plaintext"]},
                "signatureHelp": {"signatureInformation": {"documentationFormat": ["plaintext"]}},
            },
            "workspace": {"configuration": True, "workspaceFolders": True},
        }
        self._ask(
            "initialize",
            processId=None,
            rootUri=folder["uri"],
            workspaceFolders=[folder],
            capabilities=capabilities,
        )
        self._uri = file.as_uri()
        self._lines = text.splitlines()
        self._send(method="initialized", params={})
        document = {"uri": self._uri, "languageId": "python", "version": 1, "text": text}
        self._send(method="textDocument/didOpen", params={"textDocument": document})

    def hover(self, line, word):
        """What an editor shows of the last place of a word in a line."""
        answer = self._at("textDocument/hover", line, self._lines[line].rindex(word))
        return answer["contents"]["value"] if answer else ""

    def signature(self, line):
        """What an editor shows of a function while its last argument is written."""
        answer = self._at("textDocument/signatureHelp", line, self._lines[line].rindex(")"))
        shown = answer["signatures"][answer.get("activeSignature") or 0]
        documentation = shown.get("documentation", "")
        if isinstance(documentation, dict):
            documentation = documentation["value"]
        return f"{shown['label']}\n{documentation}"

    def _at(self, method, line, character):
        place = {"line": line, "character": character}
        return self._ask(method, textDocument={"uri": self._uri}, position=place)

    def _ask(self, method, **params):
        self._asked += 1
        self._send(id=self._asked, method=method, params=params)
        while True:
            message = self._read()
            if "method" not in message and message.get("id") == self._asked:
                assert "error" not in message, message
                return message["result"]
            if "id" in message:
                self._send(id=message["id"], result=self._answer(message))

    def _answer(self, message):
        """What an editor answers to the server's own questions."""
        if message["method"] != "workspace/configuration":
            return None
        settings = {"python": {"pythonPath": sys.executable}}
        return [settings.get(item.get("section"), {}) for item in message["params"]["items"]]

    def _send(self, **message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _read(self):
        length = None
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length is not None, "the server has ended"
        return json.loads(self._process.stdout.read(length))

    def close(self):
        self._process.kill()
        self._process.wait()
        self._process.stdin.close()
        self._process.stdout.close()
