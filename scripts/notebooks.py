"""What scripts/notebook leaves to Python: the kernel's registration and start, and running notebooks
headless."""

import asyncio
import base64
import difflib
import json
import os
import socket
import struct
import sys

SECONDS_A_CELL = 170
SECONDS_TO_SETTLE = 2
KERNEL = {"name": "huibao", "display_name": "Java (Huibao)", "language": "java"}


def register(spec, options):
    """Writes the kernel's file; OPTIONS are those that Spark wants of the JVM."""
    ours, spark, kernel = os.environ["JAR"], os.environ["SPARK_JARS"], os.environ["KERNEL_JARS"]
    content = {
        "argv": [sys.executable, os.path.abspath(__file__), "start", "{connection_file}"]
        + [os.environ["JAVA"], *options]
        + ["-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"]
        + ["-Dfile.encoding=UTF-8", "-Dlog4j2.configurationFile=file:" + os.environ["LOGGING"]]
        # Spark's jars first: the kernel has some of the same classes inside
        + ["-cp", os.pathsep.join([ours, spark + "/*", kernel + "/*"])]
        + ["org.rapaio.jupyter.kernel.MainApp"],
        "display_name": KERNEL["display_name"],
        "language": KERNEL["language"],
        "interrupt_mode": "message",
        "env": {
            "RJK_CLASSPATH": ";".join([ours, spark + "/*.jar", kernel + "/*.jar"]),
            "RJK_TIMEOUT_MILLIS": "-1",
        },
    }
    with open(spec, "w", encoding="utf-8") as file:
        json.dump(content, file, ensure_ascii=False, indent=1)


async def start(connection_file, *command):
    """Starts the kernel on ports of its own, and joins Jupyter's to them once it listens. The kernel
    opens its ports before it can answer, and a question that comes in between ends it."""
    with open(connection_file, encoding="utf-8") as file:
        asked = json.load(file)
    free = [socket.create_server((asked["ip"], 0)) for _ in range(5)]
    own, joined = dict(asked), {}
    for name, holder in zip(sorted(name for name in asked if name.endswith("_port")), free):
        own[name] = holder.getsockname()[1]
        joined[asked[name]] = own[name]
        holder.close()
    own_file = connection_file + ".kernel"
    with open(own_file, "w", encoding="utf-8", opener=lambda f, flags: os.open(f, flags, 0o600)) as file:
        json.dump(own, file)
    kernel = await asyncio.create_subprocess_exec(*command, own_file)
    try:
        ended = asyncio.ensure_future(kernel.wait())
        for port in joined.values():
            while not ended.done() and not await listens(asked["ip"], port):
                await asyncio.sleep(0.1)
        await asyncio.wait([ended], timeout=SECONDS_TO_SETTLE)
        for port, inner in joined.items():
            await asyncio.start_server(relay(asked["ip"], inner), asked["ip"], port)
        return await ended
    finally:
        os.remove(own_file)


async def listens(ip, port):
    try:
        _, writer = await asyncio.open_connection(ip, port)
        writer.close()
        return True
    except OSError:
        return False


def relay(ip, port):
    """What joins a connection to PORT, both ways."""

    async def copy(reader, writer):
        try:
            while data := await reader.read(65536):
                writer.write(data)
                await writer.drain()
        except OSError:
            pass
        writer.close()

    async def joined(reader, writer):
        try:
            inner_reader, inner_writer = await asyncio.open_connection(ip, port)
        except OSError:
            # the kernel has ended
            writer.close()
            return
        await asyncio.gather(copy(reader, inner_writer), copy(inner_reader, writer))

    return joined


def executed(path):
    """The notebook as it is after all its cells were run, one after another."""
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        cell.metadata = {}
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    client = NotebookClient(
        notebook,
        timeout=SECONDS_A_CELL,
        kernel_name=KERNEL["name"],
        allow_errors=True,
        record_timing=False,
    )
    with open(os.environ["KERNEL_LOG"], "a", encoding="utf-8") as log:
        client.execute(stdout=log, stderr=log)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = joined(cell.outputs)
    notebook.metadata = {"kernelspec": KERNEL, "language_info": {"name": "java"}}
    return notebook


def joined(outputs):
    """Streams arrive in pieces that differ from run to run: each is one piece."""
    whole = []
    for output in outputs:
        same = [o for o in whole if o.output_type == "stream" and o.name == output.get("name")]
        if output.output_type == "stream" and same:
            same[0].text += output.text
        else:
            whole.append(output)
    return whole


def printed(notebook):
    """What the notebook shows, as lines of text. A picture's pixels depend on the fonts there are:
    of it only kind and size count."""
    lines = []
    for number, cell in enumerate(notebook.cells):
        for output in cell.get("outputs", []):
            lines.append(f"cell {number}: {output.output_type}")
            if output.output_type == "stream":
                lines += output.text.splitlines()
            elif output.output_type == "error":
                lines += [output.ename, output.evalue]
            else:
                for kind, data in sorted(output.data.items()):
                    lines += [kind] + (picture(data) if kind == "image/png" else data.splitlines())
    return lines


def picture(data):
    return ["%d x %d" % struct.unpack(">II", base64.b64decode(data)[16:24])]


def errors(notebook):
    return [o for c in notebook.cells for o in c.get("outputs", []) if o.output_type == "error"]


def check(path):
    """True where PATH prints what is committed; else says where it does not."""
    import nbformat

    committed, now = printed(nbformat.read(path, as_version=4)), printed(executed(path))
    sys.stdout.writelines(
        line + "\n"
        for line in difflib.unified_diff(committed, now, path + " as committed", "as run", lineterm="")
    )
    return committed == now


def accept(path):
    """Writes what PATH prints into it; False where a cell fails."""
    import nbformat

    notebook = executed(path)
    for number, cell in enumerate(notebook.cells):
        cell["id"] = f"cell-{number}"
    nbformat.write(notebook, path)
    for error in errors(notebook):
        print(f"{path}: {error.ename}: {error.evalue}")
    return not errors(notebook)


def main(todo, *arguments):
    if todo == "kernel":
        register(arguments[0], arguments[1:])
        return 0
    if todo == "start":
        return asyncio.run(start(*arguments))
    failed = 0
    for path in arguments:
        good = check(path) if todo == "check" else accept(path)
        print(f"{'ok    ' if good else 'FAILED'} {path}", flush=True)
        failed += not good
    return 4 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
