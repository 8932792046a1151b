using System.Diagnostics;
using System.Text;
using System.Text.Json;
using DryRun.Core.Questions;

namespace DryRun.Bench.Generator;

/// <summary>What the bare interpreter says a question's answer is, without the generator's engine.</summary>
internal static class BareKey
{
    private const string Query = """
        import json, sqlite3, sys
        script, query = json.load(sys.stdin)
        base = sqlite3.connect(":memory:")
        base.executescript(script)
        rows = base.execute(query).fetchall()
        print("\n".join(" | ".join("NULL" if v is None else str(v) for v in row) for row in rows) or "(no rows)")
        """;

    private const string Matches = """
        import json, re, sys
        code, items = json.load(sys.stdin)
        call = code.strip().split("\n")[-1]
        print("\n".join(item for item in items if eval(call, {"re": re, "text": eval(item)})))
        """;

    private const string AsFile = "import sys; exec(compile(sys.stdin.read(), 'main.py', 'exec'), globals())";

    private const string Lines = """
        import json, os, sys
        code, wanted = json.load(sys.stdin)
        seen = [0, 0]
        def local(frame, event, _):
            if event == "line":
                seen[0] += 1
                seen[1] += frame.f_lineno == wanted
                if seen[0] > 100000:
                    os.write(2, b"The program never ends")
                    os._exit(0)
            return local
        made = compile(code, "main.py", "exec")
        sys.settrace(lambda frame, event, _: local if frame.f_code.co_filename == "main.py" else None)
        exec(made, {"__name__": "__main__"})
        sys.settrace(None)
        os.write(2, b"once" if seen[1] == 1 else b"%d times" % seen[1])
        """;

    /// <summary>How the key differs from what the interpreter says; null when it does not.</summary>
    public static async Task<string?> DifferenceAsync(GeneratedQuestion question, CancellationToken cancellationToken)
    {
        var (wanted, got) = question.Kind switch
        {
            TemplateKind.PredictOutput or TemplateKind.Trace => (question.Answer + "\n", await PrintedAsync(question.Code, "", cancellationToken)),
            TemplateKind.Exception => (question.Answer, await RaisedAsync(question.Code, cancellationToken)),
            TemplateKind.Termination => (question.Answer, await CountedAsync(question, cancellationToken)),
            TemplateKind.SqlResult => (question.Answer + "\n", await PrintedAsync(Query, Json(Split(question.Code)), cancellationToken)),
            TemplateKind.Regex => (question.Answer + "\n", await PrintedAsync(Matches, JsonSerializer.Serialize(new object[] { question.Code, question.Choices }), cancellationToken)),
            _ => await OfRuleAsync(question, cancellationToken),
        };
        return Ends(wanted) == Ends(got) ? null : $"the key is {wanted}, bare Python says {got}";
    }

    private static async Task<(string Wanted, string Got)> OfRuleAsync(GeneratedQuestion question, CancellationToken cancellationToken) => question.Rule switch
    {
        AnswerRule.Blank rule => (rule.Expected, await PrintedAsync(question.Code.Replace("____", question.Answer, StringComparison.Ordinal) + rule.Check, "", cancellationToken)),
        AnswerRule.Bug rule => (rule.Expected, await PrintedAsync(rule.Fixed + rule.Check, "", cancellationToken)),
        AnswerRule.Order rule => (rule.Expected + "\n", await PrintedAsync(question.Answer, "", cancellationToken)),
        AnswerRule.Query rule => (rule.Expected + "\n", await PrintedAsync(Query, Json([rule.Scripts[0], question.Answer]), cancellationToken)),
        AnswerRule.Number rule => (question.Answer + "\n", await PrintedAsync(rule.Calculation, "", cancellationToken)),
        AnswerRule.Pick rule => (question.Answer, await PickedAsync(question, rule, cancellationToken)),
        _ => ("", ""),
    };

    private static async Task<string> PickedAsync(GeneratedQuestion question, AnswerRule.Pick rule, CancellationToken cancellationToken)
    {
        var right = new List<string>();
        foreach (var item in question.Choices)
        {
            var (output, _) = await RunAsync(rule.ProgramOf(question.Code, item), "", cancellationToken);
            if (output.TrimEnd().Split('\n')[^1] == "True")
            {
                right.Add(item);
            }
        }

        return string.Join('\n', right);
    }

    // The line before the last 'File "main.py"' of the traceback is where it starts; the last line names the class. Code that a
    // module such as dataclasses makes calls itself '<string>', as a program given with -c would.
    private static async Task<string> RaisedAsync(string code, CancellationToken cancellationToken)
    {
        var (_, errors) = await RunAsync(AsFile, code, cancellationToken);
        var lines = errors.TrimEnd().Split('\n');
        var place = Array.FindLastIndex(lines, line => line.TrimStart().StartsWith("File \"main.py\", line ", StringComparison.Ordinal));
        if (place < 0)
        {
            return "No line raises";
        }

        var number = lines[place].Split("line ")[1].Split(',')[0].Trim();
        var name = Array.FindLast(lines, line => line.Length > 0 && char.IsLetter(line[0]))!.Split(':')[0];
        return $"Line {number}: {name.Split('.')[^1]}";
    }

    private static async Task<string> CountedAsync(GeneratedQuestion question, CancellationToken cancellationToken)
    {
        var line = question.Line ?? 0;
        var (_, counted) = await RunAsync(Lines, JsonSerializer.Serialize(new object[] { question.Code, line }), cancellationToken);
        return counted;
    }

    private static string[] Split(string code)
    {
        var end = code.LastIndexOf("\n\n", StringComparison.Ordinal);
        return [code[..end], code[end..]];
    }

    private static string Json(string[] parts) => JsonSerializer.Serialize(parts);

    private static string Ends(string text) => text.EndsWith('\n') ? text[..^1] : text;

    private static async Task<string> PrintedAsync(string code, string stdin, CancellationToken cancellationToken) =>
        (await RunAsync(code, stdin, cancellationToken)).Output;

    private static async Task<(string Output, string Errors)> RunAsync(string code, string stdin, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", ["-c", code])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8, WorkingDirectory = Path.GetTempPath(),
        };
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellationToken), process.StandardError.ReadToEndAsync(cancellationToken));
        await process.StandardInput.WriteAsync(stdin.AsMemory(), cancellationToken);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellationToken);
        return (await output, await errors);
    }
}
