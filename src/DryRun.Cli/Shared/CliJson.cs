using System.Text.Json.Serialization;
using DryRun.App.Questions;
using DryRun.Cli.Coaching;
using DryRun.Cli.Curriculum;
using DryRun.Cli.Judging;
using DryRun.Web.Coaching;

namespace DryRun.Cli;

/// <summary>Why a command could not do its work.</summary>
internal sealed record ErrorJson(ErrorDetail Error);

/// <summary>The exit code and the sentence.</summary>
internal sealed record ErrorDetail(int ExitCode, string Message);

/// <summary>Where the product listens.</summary>
internal sealed record ServeJson(string Url, string DataFolder);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(ErrorJson))]
[JsonSerializable(typeof(ServeJson))]
[JsonSerializable(typeof(LintJson))]
[JsonSerializable(typeof(VerifyJson))]
[JsonSerializable(typeof(SearchJson))]
[JsonSerializable(typeof(AskJson))]
[JsonSerializable(typeof(RunJson))]
[JsonSerializable(typeof(JudgeJson))]
[JsonSerializable(typeof(JobReadingResponse))]
[JsonSerializable(typeof(GeneratedSetResponse))]
[JsonSerializable(typeof(GradeResponse))]
internal sealed partial class CliJson : JsonSerializerContext;
