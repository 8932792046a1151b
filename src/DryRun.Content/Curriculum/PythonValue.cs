using System.Globalization;
using System.Text.Json;
using DryRun.Core.Judging;

namespace DryRun.Content.Curriculum;

/// <summary>Where a value does not fit its type.</summary>
/// <param name="Path">Indices and keys from the outermost value inwards.</param>
/// <param name="Message">What was expected and what is there.</param>
public sealed record ValueMismatch(IReadOnlyList<string> Path, string Message);

/// <summary>Checks JSON against the types that an interface declares.</summary>
public static class PythonValue
{
    /// <summary>Where a value does not fit a type; null when it fits.</summary>
    public static ValueMismatch? Check(PythonType type, JsonElement value) => type switch
    {
        PythonType.Simple simple => CheckSimple(simple, value),
        PythonType.Many { Item: var item } => CheckItems(type, value, _ => item),
        PythonType.FixedTuple tuple => CheckTuple(tuple, value),
        PythonType.Dict { Key: PythonType.Simple { Name: "str" } } dict => CheckObject(dict, value),
        PythonType.Dict dict => CheckItems(type, value, _ => new PythonType.FixedTuple([dict.Key, dict.Value])),
        PythonType.Optional optional => value.ValueKind == JsonValueKind.Null ? null : Check(optional.Item, value),
        _ => throw new InvalidOperationException("The list of types is closed."),
    };

    /// <summary>Where the input of a test does not fit an interface; null when it fits.</summary>
    public static ValueMismatch? CheckInput(ProblemInterface called, JsonElement input) => called switch
    {
        ProblemInterface.Function function => CheckArguments(function.Name, function.Parameters, input),
        ProblemInterface.Class type => CheckCalls(type, input),
        _ => Check(new PythonType.Simple("str"), input),
    };

    /// <summary>Where the result of a test does not fit an interface; null when it fits.</summary>
    /// <param name="called">The interface.</param>
    /// <param name="input">The input of the same test; it has been checked.</param>
    /// <param name="result">The result.</param>
    public static ValueMismatch? CheckResult(ProblemInterface called, JsonElement input, JsonElement result) => called switch
    {
        ProblemInterface.Function function => Check(PythonType.Parse(function.Returns), result),
        ProblemInterface.Class type => CheckResults(type, input, result),
        _ => Check(new PythonType.Simple("str"), result),
    };

    private static ValueMismatch? CheckSimple(PythonType.Simple type, JsonElement value)
    {
        var fits = (type.Name, value.ValueKind) switch
        {
            ("Any", _) => true,
            ("int", JsonValueKind.Number) => !value.GetRawText().AsSpan().ContainsAny('.', 'e', 'E'),
            ("float", JsonValueKind.Number) => true,
            ("float", JsonValueKind.String) => value.GetString() is "inf" or "-inf" or "nan",
            ("str", JsonValueKind.String) => true,
            ("bool", JsonValueKind.True or JsonValueKind.False) => true,
            ("None", JsonValueKind.Null) => true,
            ("ListNode", JsonValueKind.Array) => true,
            ("TreeNode", JsonValueKind.Array) => value.GetArrayLength() == 0 || value[0].ValueKind != JsonValueKind.Null,
            _ => false,
        };
        return fits ? null : Mismatch(type, value);
    }

    private static ValueMismatch? CheckTuple(PythonType.FixedTuple type, JsonElement value)
    {
        var isTuple = value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == type.Items.Count;
        return isTuple ? CheckItems(type, value, index => type.Items[index]) : Mismatch(type, value);
    }

    private static ValueMismatch? CheckItems(PythonType type, JsonElement value, Func<int, PythonType> typeOf)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return Mismatch(type, value);
        }

        var index = 0;
        foreach (var item in value.EnumerateArray())
        {
            if (Check(typeOf(index), item) is { } mismatch)
            {
                return Below(index.ToString(CultureInfo.InvariantCulture), mismatch);
            }

            index++;
        }

        return null;
    }

    private static ValueMismatch? CheckObject(PythonType.Dict type, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return Mismatch(type, value);
        }

        return value.EnumerateObject()
            .Select(entry => Check(type.Value, entry.Value) is { } mismatch ? Below(entry.Name, mismatch) : null)
            .FirstOrDefault(mismatch => mismatch is not null);
    }

    private static ValueMismatch? CheckArguments(string name, IReadOnlyList<Parameter> parameters, JsonElement arguments)
    {
        if (arguments.ValueKind != JsonValueKind.Array)
        {
            return new([], $"the arguments of {name} must be a list, one item for each parameter");
        }

        if (arguments.GetArrayLength() != parameters.Count)
        {
            var wanted = string.Join(", ", parameters.Select(parameter => parameter.Name));
            return new([], $"{name} takes {parameters.Count} arguments ({wanted}), not {arguments.GetArrayLength()}");
        }

        var place = 0;
        return CheckItems(new PythonType.Simple("Any"), arguments, index => PythonType.Parse(parameters[place = index].Type)) is { } mismatch
            ? mismatch with { Message = $"{parameters[place].Name}: {mismatch.Message}" }
            : null;
    }

    private static ValueMismatch? CheckCalls(ProblemInterface.Class type, JsonElement input)
    {
        if (input.ValueKind != JsonValueKind.Array || input.GetArrayLength() == 0)
        {
            return new([], $"must be a list of calls that begins with [{type.Name}, [arguments]]");
        }

        return input.EnumerateArray()
            .Select((call, index) => CheckCall(type, call, index) is { } mismatch ? Below(index.ToString(CultureInfo.InvariantCulture), mismatch) : null)
            .FirstOrDefault(mismatch => mismatch is not null);
    }

    private static ValueMismatch? CheckCall(ProblemInterface.Class type, JsonElement call, int index)
    {
        if (call.ValueKind != JsonValueKind.Array || call.GetArrayLength() != 2 || call[0].ValueKind != JsonValueKind.String)
        {
            return new([], "a call is written [name, [arguments]]");
        }

        var name = call[0].GetString();
        if ((name == type.Name) != (index == 0))
        {
            return new(["0"], $"the first call, and only that, must be the constructor {type.Name}");
        }

        var method = type.Methods.FirstOrDefault(candidate => candidate.Name == (index == 0 ? "__init__" : name));
        if (method is null)
        {
            return new(["0"], $"{type.Name} has no method '{name}'{Suggestion.For(name ?? "", type.Methods.Select(known => known.Name)).TrimEnd('.')}");
        }

        return CheckArguments(name!, method.Parameters, call[1]) is { } mismatch ? Below("1", mismatch) : null;
    }

    private static ValueMismatch? CheckResults(ProblemInterface.Class type, JsonElement input, JsonElement result)
    {
        var calls = input.GetArrayLength();
        if (result.ValueKind != JsonValueKind.Array || result.GetArrayLength() != calls)
        {
            return new([], $"must be a list with one result for each of the {calls} calls, null for the constructor");
        }

        return CheckItems(new PythonType.Simple("Any"), result, index => ResultType(type, index == 0 ? "__init__" : input[index][0].GetString()));
    }

    private static PythonType ResultType(ProblemInterface.Class type, string? method) =>
        PythonType.Parse(type.Methods.First(candidate => candidate.Name == method).Returns);

    private static ValueMismatch Mismatch(PythonType type, JsonElement value)
    {
        var text = value.GetRawText();
        var shown = text.Length > 60 ? text[..57] + "..." : text;
        var advice = type is PythonType.Simple { Name: "str" } && value.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object)
            ? "; write it in quotes"
            : "";
        return new([], $"expected {type}, but {shown} is not one{advice}");
    }

    private static ValueMismatch Below(string step, ValueMismatch mismatch) => mismatch with { Path = [step, .. mismatch.Path] };
}
