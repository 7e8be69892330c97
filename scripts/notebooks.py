"""What scripts/notebook leaves to Python: registering the kernel, and running notebooks headless."""

import base64
import difflib
import json
import os
import struct
import sys

SECONDS_A_CELL = 170
SECONDS_TO_START = 20
STARTS = 5
KERNEL = {"name": "huibao", "display_name": "Java (Huibao)", "language": "java"}


def register(spec, options):
    """Writes the kernel's file; OPTIONS are those that Spark wants of the JVM."""
    ours, spark, kernel = os.environ["JAR"], os.environ["SPARK_JARS"], os.environ["KERNEL_JARS"]
    content = {
        "argv": [os.environ["JAVA"], *options]
        + ["-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"]
        + ["-Dfile.encoding=UTF-8", "-Dlog4j2.configurationFile=file:" + os.environ["LOGGING"]]
        # Spark's jars first: the kernel has some of the same classes inside
        + ["-cp", os.pathsep.join([ours, spark + "/*", kernel + "/*"])]
        + ["org.rapaio.jupyter.kernel.MainApp", "{connection_file}"],
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


def executed(path):
    """The notebook as it is after all its cells were run, one after another."""
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        cell.metadata = {}
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None
    with open(os.environ["KERNEL_LOG"], "a", encoding="utf-8") as log:
        for attempt in range(1, STARTS + 1):
            client = NotebookClient(
                notebook,
                timeout=SECONDS_A_CELL,
                startup_timeout=SECONDS_TO_START,
                kernel_name=KERNEL["name"],
                allow_errors=True,
                record_timing=False,
            )
            try:
                client.execute(stdout=log, stderr=log)
                break
            except RuntimeError as late:
                # the kernel opens its ports before it can answer, and is lost to a question that
                # comes in between; or another process took one of its ports, and it ended
                is_of_the_start = "respond" in str(late) or "died before replying" in str(late)
                if not is_of_the_start or attempt == STARTS:
                    raise
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
    failed = 0
    for path in arguments:
        good = check(path) if todo == "check" else accept(path)
        print(f"{'ok    ' if good else 'FAILED'} {path}", flush=True)
        failed += not good
    return 4 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
