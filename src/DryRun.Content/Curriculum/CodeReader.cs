using DryRun.Core.Curriculum;
using DryRun.Core.Judging;

namespace DryRun.Content.Curriculum;

/// <summary>Reads the Python of a problem and checks that it defines what will be called.</summary>
internal sealed record CodeReader(string Starter, string Generator, string BruteForce)
{
    public static CodeReader Read(ItemFolder folder, ProblemInterface? called)
    {
        var starter = folder.Text("starter.py", "the signature with type hints, where a learner begins");
        var generator = folder.Text("generator.py", "generate(rng, size), which makes a test input");
        var brute = folder.Text("brute.py", "the slow and obvious solution");
        Demand(folder, "generator.py", generator, "def generate(");
        foreach (var signature in SignaturesOf(called))
        {
            DemandSignature(folder, starter, signature);
        }

        DemandName(folder, "brute.py", brute, called);
        return new(starter, generator, brute);
    }

    /// <summary>Takes note of files that can't be checked because <c>problem.yaml</c> can't be read.</summary>
    public static void Skip(ItemFolder folder)
    {
        Read(folder, called: null);
        folder.OptionalText("checker.py");
    }

    public static void CheckSolutions(ItemFolder folder, ProblemInterface? called, IReadOnlyList<Solution> solutions)
    {
        foreach (var solution in solutions.Where(solution => solution.Promises != Verdict.SyntaxError))
        {
            DemandName(folder, $"solutions/{Verdicts.Code(solution.Promises)}/{solution.Name}.py", solution.Code, called);
        }
    }

    /// <summary>Says so when a text is not in the code, leaving blanks aside.</summary>
    public static void Demand(ItemFolder folder, string name, string code, string text)
    {
        if (code.Length > 0 && !WithoutBlanks(code).Contains(WithoutBlanks(text), StringComparison.Ordinal))
        {
            folder.Reading.Findings.Add(folder.Place(name, 1), $"Must define '{text.TrimEnd('(')}'.");
        }
    }

    private static void DemandName(ItemFolder folder, string file, string code, ProblemInterface? called)
    {
        var name = called switch
        {
            ProblemInterface.Function function => function.Name,
            ProblemInterface.Class type => type.Name,
            _ => null,
        };
        if (name is not null && code.Length > 0 && !code.Contains(name, StringComparison.Ordinal))
        {
            folder.Reading.Findings.Add(folder.Place(file, 1), $"Must define {name}, which the tests call.");
        }
    }

    private static void DemandSignature(ItemFolder folder, string starter, string signature)
    {
        var code = WithoutBlanks(starter).Replace(",)", ")", StringComparison.Ordinal);
        if (starter.Length > 0 && !code.Contains(WithoutBlanks(signature), StringComparison.Ordinal))
        {
            folder.Reading.Findings.Add(folder.Place("starter.py", 1), $"Must hold the signature that problem.yaml declares: '{signature}'.");
        }
    }

    private static IEnumerable<string> SignaturesOf(ProblemInterface? called) => called switch
    {
        ProblemInterface.Function function => [Signature(function.Name, function.Parameters, function.Returns)],
        ProblemInterface.Class type =>
        [
            $"class {type.Name}:",
            .. type.Methods.Select(method => Signature(method.Name, [new("self", ""), .. method.Parameters], method.Returns)),
        ],
        _ => [],
    };

    private static string Signature(string name, IEnumerable<Parameter> parameters, string returns)
    {
        var list = parameters.Select(parameter => parameter.Type.Length == 0 ? parameter.Name : $"{parameter.Name}: {parameter.Type}");
        return $"def {name}({string.Join(", ", list)}) -> {returns}:";
    }

    private static string WithoutBlanks(string code) =>
        string.Concat(code.Where(character => !char.IsWhiteSpace(character) && character is not ('"' or '\'')));
}
