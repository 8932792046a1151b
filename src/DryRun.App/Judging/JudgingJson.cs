using System.Text.Json.Serialization;

namespace DryRun.App.Judging;

[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(PreparedProblem))]
internal sealed partial class JudgingJson : JsonSerializerContext;
