"""A language client in a few lines: it starts the server, sends messages and waits for answers."""
import json
import os
import pathlib
import queue
import subprocess
import threading
import time
import urllib.parse


class Client:
    def __init__(self, program, *, folder, today="2026-08-31", encodings=None, snippets=True, watchers=False):
        self.process = subprocess.Popen(
            [program, "lsp", "--today", today], cwd=folder,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        self.messages = queue.Queue()
        self.shown = []
        self.diagnostics = {}
        self.next_id = 0
        threading.Thread(target=self._read, daemon=True).start()
        threading.Thread(target=lambda: self._drain(), daemon=True).start()
        self.encodings, self.snippets, self.watchers = encodings, snippets, watchers

    def _drain(self):
        self.errors = self.process.stderr.read()

    def _read(self):
        while True:
            length = None
            while (line := self.process.stdout.readline().strip()) != b"":
                name, value = line.split(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if length is None:
                self.messages.put(None)
                return
            self.messages.put(json.loads(self.process.stdout.read(length)))

    def initialize(self):
        capabilities = {
            "textDocument": {"completion": {"completionItem": {"snippetSupport": self.snippets}}},
            "workspace": {"didChangeWatchedFiles": {"dynamicRegistration": self.watchers}},
        }
        if self.encodings:
            capabilities["general"] = {"positionEncodings": self.encodings}
        result = self.request("initialize", {"processId": os.getpid(), "rootUri": None, "capabilities": capabilities})
        self.notify("initialized", {})
        return result

    def write(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def request(self, method, params, timeout=20):
        """The result, or the error, of a request."""
        self.next_id += 1
        message = {"id": self.next_id, "method": method}
        if params is not None:
            message["params"] = params
        self.send(message)
        answer = self.wait(lambda message: message.get("id") == self.next_id and "method" not in message, timeout)
        return answer["result"] if "result" in answer else answer

    def wait(self, wanted, timeout=20):
        """The next message that is wanted; what comes before is kept by its kind."""
        end = time.monotonic() + timeout
        while True:
            message = self.messages.get(timeout=max(0.01, end - time.monotonic()))
            if message is None:
                raise EOFError("the server has gone")
            if message.get("method") == "textDocument/publishDiagnostics":
                self.diagnostics[message["params"]["uri"]] = message["params"]
            elif message.get("method") == "window/showMessage":
                self.shown.append(message["params"]["message"])
            if wanted(message):
                return message

    def published(self, uri, version=None):
        """The next diagnostics of a document, of that version."""
        message = self.wait(
            lambda m: m.get("method") == "textDocument/publishDiagnostics"
            and m["params"]["uri"] == uri
            and (version is None or m["params"].get("version") == version)
        )
        return message["params"]["diagnostics"]

    def open(self, path, text=None):
        uri = uri_of(path)
        text = pathlib.Path(path).read_text() if text is None else text
        item = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})
        return uri

    def change(self, uri, version, *changes):
        """Each change is a whole text, or ((line, character), (line, character), text)."""
        content = []
        for change in changes:
            if isinstance(change, str):
                content.append({"text": change})
            else:
                start, end, text = change
                place = {"start": position(*start), "end": position(*end)}
                content.append({"range": place, "text": text})
        self.notify(
            "textDocument/didChange",
            {"textDocument": {"uri": uri, "version": version}, "contentChanges": content},
        )

    def ask(self, what, uri, line, character):
        return self.request(f"textDocument/{what}", {"textDocument": {"uri": uri}, "position": position(line, character)})

    def labels(self, uri, line, character):
        answer = self.ask("completion", uri, line, character)
        return [item["label"] for item in answer["items"]] if answer else []

    def actions(self, uri, line, character):
        place = {"start": position(line, character), "end": position(line, character)}
        return self.request(
            "textDocument/codeAction",
            {"textDocument": {"uri": uri}, "range": place, "context": {"diagnostics": []}},
        )

    def stop(self):
        """Ends the session as it should be ended; the exit status."""
        self.request("shutdown", None)
        self.send({"method": "exit"})
        return self.process.wait(timeout=10)

    def memory(self):
        """Resident memory in kB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


def position(line, character):
    return {"line": line, "character": character}


def uri_of(path):
    return "file://" + urllib.parse.quote(str(path))


def place_of(text, words, offset=0):
    """Line and character (in code points) at which words stand in a text."""
    index = text.index(words) + offset
    line = text.count("\n", 0, index)
    return line, index - (text.rfind("\n", 0, index) + 1)
