using System.Text.Json.Serialization;
using DryRun.Core.Coaching;

namespace DryRun.App.Coaching;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(GradeResult))]
internal sealed partial class CoachingJson : JsonSerializerContext;
