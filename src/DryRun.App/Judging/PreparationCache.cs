using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;
using Microsoft.Extensions.Logging;

namespace DryRun.App.Judging;

/// <summary>
/// Keeps prepared problems in the data folder, a file each, named after the content they were made from. It may be
/// deleted at any time.
/// </summary>
internal sealed partial class PreparationCache(DryRunOptions options, ILogger<PreparationCache> logger)
{
    private const string Format = "1";
    private readonly string _folder = Path.Combine(options.DataFolder, "prepared");

    public async Task<PreparedProblem?> FindAsync(Problem problem, string python, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = File.OpenRead(PathOf(problem, python));
            return await JsonSerializer.DeserializeAsync(file, JudgingJson.Default.PreparedProblem, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    public async Task SaveAsync(Problem problem, string python, PreparedProblem prepared, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(_folder);
            var path = PathOf(problem, python);
            var temporary = $"{path}.{Environment.ProcessId}.tmp";
            await File.WriteAllBytesAsync(
                temporary, JsonSerializer.SerializeToUtf8Bytes(prepared, JudgingJson.Default.PreparedProblem), cancellationToken);
            File.Move(temporary, path, overwrite: true);
            RemoveOthers(problem, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogNotSaved(logger, problem.Slug, exception.Message);
        }
    }

    private void RemoveOthers(Problem problem, string path)
    {
        foreach (var old in Directory.EnumerateFiles(_folder, $"{problem.Slug}@*.json").Where(file => file != path))
        {
            File.Delete(old);
        }
    }

    private string PathOf(Problem problem, string python) => Path.Combine(_folder, $"{problem.Slug}@{Hash(problem, python)}.json");

    private static string Hash(Problem problem, string python)
    {
        var text = new StringBuilder(Format).Append('\n').Append(python).Append('\n')
            .Append(Rules(problem.Interface)).Append('\n')
            .Append(problem.Checker).Append('\n')
            .Append(problem.Limits).Append('\n')
            .Append(problem.Generator.Source).Append('\n')
            .AppendJoin('\n', problem.Generator.Large).Append('\n')
            .AppendJoin('\n', problem.Examples.Select(example => example.Test)).Append('\n')
            .AppendJoin('\n', problem.EdgeCases).Append('\n')
            .AppendJoin('\n', problem.Solutions.Where(solution => solution.Promises == Verdict.Accepted));

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..24];
    }

    private static string Rules(ProblemInterface rules) => rules switch
    {
        ProblemInterface.Function function => $"{function.Name}({Join(function.Parameters)}) -> {function.Returns}",
        ProblemInterface.Class type => type.Name + ": "
            + string.Join("; ", type.Methods.Select(method => $"{method.Name}({Join(method.Parameters)}) -> {method.Returns}")),
        _ => "program",
    };

    private static string Join(IReadOnlyList<Parameter> parameters) => string.Join(", ", parameters);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The prepared tests of {Problem} could not be kept ({Reason}); they are made again at the next start.")]
    private static partial void LogNotSaved(ILogger logger, string problem, string reason);
}
