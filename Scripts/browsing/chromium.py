"""A headless Chromium, spoken to through a pipe in the DevTools protocol."""

import base64
import json
import os
import pathlib
import select
import subprocess
import tempfile
import time

PATIENCE_SECONDS = 120


class Chromium:
    """The browser with a profile of its own; to be used in a `with` statement."""

    def __enter__(self):
        self.profile = tempfile.TemporaryDirectory(prefix="espalier-browser-", ignore_cleanup_errors=True)
        to_browser, self.out = os.pipe()
        self.inward, from_browser = os.pipe()
        self.process = subprocess.Popen(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars",
             "--disable-background-networking", "--disable-component-update", "--disable-sync",
             f"--user-data-dir={self.profile.name}", "--remote-debugging-pipe", "about:blank"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, close_fds=False,
            preexec_fn=lambda: self._pass(to_browser, from_browser))
        os.close(to_browser)
        os.close(from_browser)
        self.received = b""
        self.number = 0
        self.session = None
        self.events = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(f"{domain}.enable")
        return self

    @staticmethod
    def _pass(to_browser, from_browser):
        """In the child: the browser reads from 3 and writes to 4."""
        ends = [os.dup(to_browser), os.dup(from_browser)]
        # Copies above 4, so that neither place overwrites the other's.
        while min(ends) <= 4:
            ends = [os.dup(end) for end in ends]
        os.dup2(ends[0], 3)
        os.dup2(ends[1], 4)

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        os.close(self.out)
        os.close(self.inward)
        self.profile.cleanup()

    def call(self, method, **parameters):
        """Calls a method and returns its result."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.out, data):]
        while True:
            answer = self._receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer["result"]
            self.events.append(answer)

    def _receive(self):
        end = time.monotonic() + PATIENCE_SECONDS
        while b"\0" not in self.received:
            if not select.select([self.inward], [], [], max(0, end - time.monotonic()))[0]:
                raise RuntimeError(f"the browser has said nothing for {PATIENCE_SECONDS} s")
            piece = os.read(self.inward, 1 << 20)
            if not piece:
                raise RuntimeError("the browser has ended")
            self.received += piece
        message, self.received = self.received.split(b"\0", 1)
        return json.loads(message)

    def open(self, path):
        """Opens a file and waits until it is loaded."""
        self.events = []
        self.call("Page.navigate", url=pathlib.Path(path).resolve().as_uri())
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self._receive())

    def value(self, expression):
        """The value of an expression in JavaScript."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise RuntimeError(f"{expression}: {details.get('exception', {}).get('description', details['text'])}")
        return answer["result"].get("value")

    def press(self, key):
        """Presses a key and lets it go."""
        codes = {"Enter": (13, "\r"), " ": (32, " "), "Tab": (9, "")}
        code, text = codes[key]
        common = {"key": key, "windowsVirtualKeyCode": code, "code": "Space" if key == " " else key}
        self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **common)
        self.call("Input.dispatchKeyEvent", type="keyUp", **common)

    def point(self, x, y):
        """Moves the pointer there."""
        self.call("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def window(self, width, height, *, dark=False):
        """Gives the page a window of that size, on a light or a dark system."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.call("Emulation.setEmulatedMedia", features=[scheme])

    def messages(self):
        """What the console was told since the page was opened, and what went wrong in its scripts."""
        found = []
        for event in self.events:
            details = event.get("params", {})
            match event.get("method"):
                case "Runtime.consoleAPICalled":
                    found.append(" ".join(str(each.get("value")) for each in details["args"]))
                case "Runtime.exceptionThrown":
                    found.append(details["exceptionDetails"].get("exception", {}).get("description", "exception"))
                case "Log.entryAdded":
                    found.append(details["entry"]["text"])
        return found

    def requests(self):
        """The addresses that were asked for since the page was opened; data that a page holds itself left out."""
        urls = [
            event["params"]["request"]["url"] for event in self.events
            if event.get("method") == "Network.requestWillBeSent"]
        return [url for url in urls if not url.startswith("data:")]

    def picture(self, path, *, whole=True):
        """Saves a picture of the page."""
        data = self.call("Page.captureScreenshot", captureBeyondViewport=whole)["data"]
        pathlib.Path(path).write_bytes(base64.b64decode(data))

    def pdf(self):
        """The page as it is printed."""
        return base64.b64decode(self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"])
