using System.Text.Json;
using DryRun.Core.Judging;

namespace DryRun.Judge.Judging;

/// <summary>How the harness is told the way a solution is called.</summary>
internal static class InterfaceJson
{
    public static void Write(Utf8JsonWriter json, ProblemInterface called)
    {
        json.WriteStartObject();
        switch (called)
        {
            case ProblemInterface.Function function:
                json.WriteString("kind", "function");
                WriteCallable(json, function.Name, function.Parameters, function.Returns);
                break;
            case ProblemInterface.Class made:
                json.WriteString("kind", "class");
                json.WriteString("name", made.Name);
                WriteMethods(json, made.Methods);
                break;
            default:
                json.WriteString("kind", "program");
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteMethods(Utf8JsonWriter json, IReadOnlyList<Method> methods)
    {
        json.WriteStartArray("methods");
        foreach (var method in methods)
        {
            json.WriteStartObject();
            WriteCallable(json, method.Name, method.Parameters, method.Returns);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCallable(Utf8JsonWriter json, string name, IReadOnlyList<Parameter> parameters, string returns)
    {
        json.WriteString("name", name);
        json.WriteStartArray("parameters");
        foreach (var parameter in parameters)
            json.WriteStringValue(parameter.Type);
        json.WriteEndArray();
        json.WriteString("returns", returns);
    }
}
