using System.Text;
using System.Text.Json;
using DryRun.Core.Judging;

namespace DryRun.Web.Practice;

/// <summary>
/// A learner's own case as text: <c>name = value</c> for each parameter of a function, one call a line for a class, the
/// standard input itself for a program. The same form in which the input of a failed test is shown.
/// </summary>
internal static class OwnCase
{
    /// <summary>The case as a test's JSON input, or what is wrong with it in a sentence.</summary>
    internal static (string? Input, string? Fault) Read(ProblemInterface rules, string text)
    {
        try
        {
            return (rules switch
            {
                ProblemInterface.Function function => Arguments(function, new PythonReader(text)),
                ProblemInterface.Class type => Calls(type, new PythonReader(text)),
                _ => JsonSerializer.Serialize(text),
            }, null);
        }
        catch (PythonReadException exception)
        {
            return (null, $"Line {exception.Line}: {exception.Message}.");
        }
    }

    /// <summary>What a box for a case asks for.</summary>
    internal static string Form(ProblemInterface rules) => rules switch
    {
        ProblemInterface.Function => "One line per parameter, values as in Python.",
        ProblemInterface.Class type => $"One call a line, starting with {type.Name}(…), values as in Python.",
        _ => "What the program reads from its standard input.",
    };

    private static string Arguments(ProblemInterface.Function function, PythonReader reader)
    {
        var values = new Dictionary<string, string>();
        while (!reader.AtEnd)
        {
            var name = reader.TryName() ?? throw reader.Fault($"Write {Example(function)}");
            var parameter = function.Parameters.FirstOrDefault(each => each.Name == name)
                ?? throw reader.Fault($"There is no parameter '{name}'; write {Example(function)}");
            if (!reader.TryTake('='))
            {
                throw reader.Fault($"'=' is missing after {name}");
            }

            values[name] = reader.Value(parameter.Type);
            reader.TryTake(',');
        }

        var missing = function.Parameters.FirstOrDefault(each => !values.ContainsKey(each.Name));
        return missing is null
            ? $"[{string.Join(',', function.Parameters.Select(each => values[each.Name]))}]"
            : throw reader.Fault($"A value for {missing.Name} is missing");
    }

    private static string Example(ProblemInterface.Function function) =>
        string.Join(", ", function.Parameters.Select(parameter => $"{parameter.Name} = …"));

    private static string Calls(ProblemInterface.Class type, PythonReader reader)
    {
        var calls = new List<string>();
        while (!reader.AtEnd)
        {
            calls.Add(Call(type, reader, first: calls.Count == 0));
        }

        return calls.Count > 0 ? $"[{string.Join(',', calls)}]" : throw reader.Fault($"The first call is {type.Name}(…)");
    }

    private static string Call(ProblemInterface.Class type, PythonReader reader, bool first)
    {
        var name = reader.TryName() ?? throw reader.Fault("A call is missing");
        var method = first && name == type.Name ? "__init__" : name;
        var known = type.Methods.FirstOrDefault(each => each.Name == method);
        if ((first && name != type.Name) || (known is null && !first))
        {
            throw reader.Fault(first ? $"The first call is {type.Name}(…)" : $"{type.Name} has no method '{name}'");
        }

        if (!reader.TryTake('('))
        {
            throw reader.Fault($"'(' is missing after {name}");
        }

        var types = string.Join(' ', known?.Parameters.Select(parameter => parameter.Type) ?? []);
        return $"[{JsonSerializer.Serialize(name)},[{string.Join(',', reader.ValuesUntil(')', types))}]]";
    }
}
