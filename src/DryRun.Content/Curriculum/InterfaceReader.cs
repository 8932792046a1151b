using System.Text.RegularExpressions;
using DryRun.Core.Judging;

namespace DryRun.Content.Curriculum;

/// <summary>Reads how a solution is called.</summary>
internal static partial class InterfaceReader
{
    /// <summary>The interface; null when it is too broken to check anything else against it.</summary>
    public static ProblemInterface? Read(YamlMap? map)
    {
        if (map is null)
        {
            return null;
        }

        ProblemInterface? called = map.Required("kind").Choice("function", "class", "program") switch
        {
            "function" => ReadFunction(map),
            "class" => ReadClass(map),
            _ => new ProblemInterface.Program(),
        };
        map.Done();
        return called;
    }

    private static ProblemInterface.Function? ReadFunction(YamlMap map)
    {
        var name = ReadName(map.Required("name"));
        var parameters = ReadParameters(map.Required("parameters"));
        var returns = ReadType(map.Required("returns"));
        return name is null || parameters is null || returns is null ? null : new(name, parameters, returns);
    }

    private static ProblemInterface.Class? ReadClass(YamlMap map)
    {
        var name = ReadName(map.Required("name"));
        var list = map.Required("methods");
        var methods = list.ListOf(ReadMethod);
        if (list.Node is not null && methods.All(method => method?.Name != "__init__"))
        {
            list.Report("The constructor is missing; name __init__ among the methods.");
        }

        var isWhole = name is not null && methods.Count > 0 && methods.All(method => method is not null);
        return isWhole ? new(name!, methods.OfType<Method>().ToList()) : null;
    }

    private static Method? ReadMethod(YamlMap map)
    {
        var name = ReadName(map.Required("name"));
        var parameters = map.Optional("parameters") is { } list ? ReadParameters(list) : [];
        var returns = name == "__init__" ? ReadConstructorType(map.Optional("returns")) : ReadType(map.Required("returns"));
        return name is null || parameters is null || returns is null ? null : new(name, parameters, returns);
    }

    private static string? ReadConstructorType(YamlValue? value) => value is null ? "None" : ReadType(value);

    private static IReadOnlyList<Parameter>? ReadParameters(YamlValue list)
    {
        var parameters = list.ListOf(map => (Name: ReadName(map.Required("name")), Type: ReadType(map.Required("type"))));
        return parameters.All(parameter => parameter is { Name: not null, Type: not null })
            ? [.. parameters.Select(parameter => new Parameter(parameter.Name!, parameter.Type!))]
            : null;
    }

    private static string? ReadName(YamlValue value)
    {
        if (value.Node is null)
        {
            return null;
        }

        var name = value.Text();
        if (NamePattern().IsMatch(name))
        {
            return name;
        }

        value.Report($"'{name}' is not a Python name.");
        return null;
    }

    private static string? ReadType(YamlValue value)
    {
        // The type None is written as it is; YAML's own null (null, ~) is not a type.
        if (value.Node is null || value.Text() is not { Length: > 0 } hint)
        {
            return null;
        }

        try
        {
            return PythonType.Parse(hint).ToString();
        }
        catch (FormatException problem)
        {
            value.Report(problem.Message + ".");
            return null;
        }
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$")]
    private static partial Regex NamePattern();
}
